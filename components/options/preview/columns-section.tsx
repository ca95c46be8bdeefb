import { useState } from "preact/hooks";
import type { ChosenColumns, MendableTable } from "@/utils/domain/table-columns";
import type { FilePreview, Mending } from "@/components/options/transfer";
import { TableColumns } from "./table-columns";

interface ColumnsSectionProps {
  previews: readonly FilePreview[];
  mending: Mending | null;
  onMend: (file: number, table: MendableTable, columns: ChosenColumns) => void;
}

/** Tables in the files, with a choice of columns. */
export function ColumnsSection({ previews, mending, onMend }: ColumnsSectionProps) {
  const all = previews.flatMap((preview, file) =>
    preview.tables.map((table) => ({ preview, file, table })),
  );
  // If no file contains papers, choosing columns is all that can be done.
  const [isOpen] = useState(() => previews.every(({ problem }) => problem !== null));
  if (all.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>Is a column wrong? Choose which one holds what</summary>
      <div class="stack mend">
        {all.map(({ preview, file, table }, at) => (
          <section
            key={`${file} ${table.key}`}
            class="stack-tight"
            aria-label={`Columns of ${preview.name}, table ${at + 1}`}
          >
            {all.length > 1 && <strong class="file-name">{preview.name}</strong>}
            <TableColumns
              table={table}
              preview={preview}
              mending={mending?.file === file && mending.table === table.key ? mending : null}
              onChoose={(columns) => onMend(file, table, columns)}
            />
          </section>
        ))}
      </div>
    </details>
  );
}
