import { useEffect, useState } from 'react';
import type { ChosenFile, Pasted } from '../../../app/index.ts';
import { pastedOf } from './usePaste.ts';

/**
 * Files, or a table, dropped anywhere on the pane: elsewhere the engine would leave the pane to open the file. Tells
 * whether something hovers over it.
 */
export function useDrop(
  takeFiles: (files: readonly ChosenFile[]) => void,
  takeText: (pasted: Pasted) => void,
): boolean {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setHovering(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) takeFiles(files);
      else if (event.dataTransfer) takeText(pastedOf(event.dataTransfer));
    };
    const end = new AbortController();
    document.addEventListener('dragover', over, { signal: end.signal });
    document.addEventListener('dragleave', leave, { signal: end.signal });
    document.addEventListener('drop', drop, { signal: end.signal });
    return () => end.abort();
  }, [takeFiles, takeText]);
  return hovering;
}
