import { useEffect, useRef } from "preact/hooks";

/**
 * Focuses the result of an action if the control that the reader used is gone, but not if the reader has
 * focused something else. The element needs `tabIndex={-1}`.
 */
export function useResultFocus<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) ref.current?.focus();
  }, []);
  return ref;
}
