package se.kvittens.application.opening;

import java.time.Instant;
import java.util.List;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.opening.Errand;

/** Why a carer is at doors about some time. */
@FunctionalInterface
public interface Errands {

    /** Those about a time, and maybe more; each recipient is one whom the carer has a visit with. */
    Answer<List<Errand>> of(Keyholder carer, Instant about);
}
