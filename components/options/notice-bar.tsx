import type { Notice } from "./contract";

interface NoticeBarProps {
  notice: Notice | null;
  onDismiss: () => void;
}

/** Says what the last action did; both live regions are always there, so that both are heard. */
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
