import type { Notice } from "./contract";

interface NoticeBarProps {
  notice: Notice | null;
  onDismiss: () => void;
}

/** The result of the last action; both live regions are always rendered, so that both are announced. */
export const NoticeBar = ({ notice, onDismiss }: NoticeBarProps) => (
  <div class={notice ? `notice notice-${notice.kind}` : "notice notice-none"}>
    <output>{notice?.kind === "status" && notice.text}</output>
    <div role="alert">{notice?.kind === "error" && notice.text}</div>
    {notice && (
      <div class="actions">
        {notice.undo && (
          <button type="button" class="button" onClick={notice.undo}>
            Undo
          </button>
        )}
        <button type="button" class="button" onClick={onDismiss}>
          Dismiss
        </button>
      </div>
    )}
  </div>
);
