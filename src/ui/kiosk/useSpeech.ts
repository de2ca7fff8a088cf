import { useEffect, useState } from 'react';

/** Reading aloud by a voice of this device. */
export interface Speech {
  readonly speaking: boolean;
  read(text: string): void;
  stop(): void;
}

/**
 * Until its component goes. Null where there is no voice for the language. A voice that works on a distant server is not taken: what is on this
 * screen would be sent to it.
 */
export function useSpeech(lang: string): Speech | null {
  const voice = useLocalVoice(lang);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!voice) return null;
  const stop = () => {
    window.speechSynthesis.cancel();
    setSpeaking(false);
  };
  return {
    speaking,
    read(text) {
      stop();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onend = () => setSpeaking(false);
      utterance.onerror = () => setSpeaking(false);
      setSpeaking(true);
      window.speechSynthesis.speak(utterance);
    },
    stop,
  };
}

/** Not listened to: letters to press, and addresses that a telephone reads. */
const UNREAD = '[aria-hidden="true"], .kiosk-pad, .scan__address';

/** What is written on an element for everybody, one line per piece; empty for none. */
export function wordsOn(element: HTMLElement | null): string {
  if (!element) return '';
  const pieces: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (textContent && !parentElement?.closest(UNREAD)) pieces.push(textContent);
  }
  return pieces.join('\n');
}

function useLocalVoice(lang: string): SpeechSynthesisVoice | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const speech = 'speechSynthesis' in window ? window.speechSynthesis : null;
    if (!speech) return;
    const list = () => setVoices(speech.getVoices());
    list();
    speech.addEventListener('voiceschanged', list);
    return () => speech.removeEventListener('voiceschanged', list);
  }, []);
  return voices.find((voice) => voice.localService && voice.lang.startsWith(lang)) ?? null;
}
