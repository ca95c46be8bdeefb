import { useEffect, useRef } from "preact/hooks";

/**
 * Takes the focus to what an action led to, where the control that the reader used is gone; it is left
 * where the reader is meanwhile. The element needs `tabIndex={-1}`.
 */
export function useResultFocus<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) ref.current?.focus();
  }, []);
  return ref;
}
