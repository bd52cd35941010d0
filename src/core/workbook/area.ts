/** Zero-based, inclusive at both ends. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}
