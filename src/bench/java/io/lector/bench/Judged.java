package io.lector.bench;

import java.util.Map;

/** Something that a person accepted or not, with what can be measured of it. */
interface Judged<T extends Enum<T>> {

    Map<T, Double> traits();

    boolean accepted();
}
