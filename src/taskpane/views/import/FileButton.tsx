import { Button } from "@fluentui/react-components";
import { useRef } from "react";

/** A button that lets a person choose a file. */
export interface FileButtonProps {
  readonly children: string;
  /** Kinds of file that the browser offers first, as in `.csv,text/csv`. */
  readonly accept: string;
  readonly appearance?: "primary" | "secondary";
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** The browser's own file input is in the system's language and looks like nothing else: a button stands for it. */
export function FileButton(props: FileButtonProps) {
  const { children, accept, appearance = "secondary", disabled = false, onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again once it has been put right.
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
