import type { RefCallback } from "react";

/** Directions in which a layer goes along when the sheet is scrolled. */
export type ScrollAxes = "x" | "y" | "xy" | "none";

/**
 * The layers that move when the sheet is scrolled. They are moved directly, and React hears of it only when other
 * cells come into view: so scrolling costs next to nothing, and headings and frozen cells never lag behind.
 */
export class ScrollLayers {
  /** Hand these to `ref`: the same function every time, as React asks for. */
  readonly attach: Readonly<Record<ScrollAxes, RefCallback<HTMLElement>>> = {
    x: this.attacher("x"),
    y: this.attacher("y"),
    xy: this.attacher("xy"),
    // It moves nowhere, and yet must be put in its place: it may have been a layer that moves.
    none: this.attacher("none"),
  };
  private readonly layers = new Map<HTMLElement, ScrollAxes>();
  private x = 0;
  private y = 0;

  /** Moves all layers. @param x, y How far the sheet is scrolled, in pixels. */
  moveTo(x: number, y: number): void {
    this.x = x;
    this.y = y;
    for (const [layer, axes] of this.layers) this.place(layer, axes);
  }

  private attacher(axes: ScrollAxes): RefCallback<HTMLElement> {
    return (layer) => {
      if (!layer) return undefined;
      this.layers.set(layer, axes);
      this.place(layer, axes);
      return () => void this.layers.delete(layer);
    };
  }

  private place(layer: HTMLElement, axes: ScrollAxes): void {
    const x = axes.includes("x") ? -this.x : 0;
    const y = axes.includes("y") ? -this.y : 0;
    layer.style.transform = `translate(${x}px, ${y}px)`;
  }
}
