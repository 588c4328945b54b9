package io.lector.bank;

import io.lector.explainer.Explainer;

/** An explainer as it is served now. @param version from 1, raised by every change of its content */
public record PublishedExplainer(Explainer explainer, int version, Origin origin) {}
