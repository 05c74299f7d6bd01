import { useImperativeHandle, useRef, type Ref } from "react";

/** Lets a button of the page open the machine's own choice of files. */
export interface FileInputHandle {
  readonly choose: () => void;
}

/** The hidden choice of an .xlsx file behind a button. @param onFile The same file can be chosen again. */
export function FileInput({
  ref,
  onFile,
}: {
  readonly ref: Ref<FileInputHandle>;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({ choose: () => input.current?.click() }), []);
  return (
    <input
      ref={input}
      type="file"
      accept=".xlsx"
      hidden
      data-testid="file"
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        currentTarget.value = "";
        if (file) onFile(file);
      }}
    />
  );
}
