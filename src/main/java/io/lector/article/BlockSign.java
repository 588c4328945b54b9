package io.lector.article;

import java.util.Optional;

/** One outward sign by which a line is told to be something else than body. */
interface BlockSign {

    /** Nothing when the line does not bear the sign. */
    Optional<Verdict> tell(Neighbourhood at);
}
