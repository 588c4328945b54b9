package io.lector.bank;

import io.lector.explainer.Explainer;

/** An explainer as it is served now. @param version from 1, one for each content it ever had */
public record PublishedExplainer(Explainer explainer, int version, Origin origin) {}
