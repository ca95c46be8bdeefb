import type { SearchRequest, ThemeTag } from "@/utils/domain/views";

interface FiltersProps {
  themes: readonly ThemeTag[];
  request: SearchRequest;
  onChange: (change: Partial<SearchRequest>) => void;
}

/** Filters for code and for one theme. */
export function Filters({ themes, request, onChange }: FiltersProps) {
  return (
    <div class="filters">
      <label>
        <input
          type="checkbox"
          checked={request.hasCode}
          onChange={({ currentTarget }) => onChange({ hasCode: currentTarget.checked })}
        />{" "}
        Has code
      </label>
      <select
        aria-label="Theme"
        value={request.theme ?? ""}
        onChange={({ currentTarget }) => onChange({ theme: currentTarget.value || null })}
      >
        <option value="">Every theme</option>
        {themes.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
