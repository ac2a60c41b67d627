package dev.toolwright.hub.colours;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Colours in several notations, and what may be reckoned with them; no state. */
public final class Colours {

    private Colours() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "colours",
                        "Colours",
                        "Design",
                        "Colours for screens and print: conversion between hexadecimal, RGB, HSL and CMYK, contrast ratio by "
                                + "the WCAG rules, mixing, palettes and named colours. A colour is given as #rrggbb, #rgb, "
                                + "rgb(r,g,b), hsl(h,s%,l%), cmyk(c%,m%,y%,k%) or a CSS basic name such as teal.")
                .with(ColourConversion.operation())
                .with(Contrast.operation())
                .with(ColourMix.operation())
                .with(Palette.operation())
                .with(NamedColour.listing())
                .with(NamedColour.nearest());
    }
}
