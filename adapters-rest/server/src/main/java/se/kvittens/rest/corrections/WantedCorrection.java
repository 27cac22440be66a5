package se.kvittens.rest.corrections;

import java.util.Optional;
import java.util.stream.Collectors;
import se.kvittens.domain.registering.Happening.NewVersion;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.rest.asked.Fields;

/**
 * A correction that somebody wants to make.
 *
 * @param seen the tag of what was seen of the visit and its versions
 * @param body as the contract has it
 */
record WantedCorrection(String seen, Fields body) {

    CorrectionCause cause() {
        return body.word("cause", CorrectionCause.class);
    }

    String why() {
        return body.text("why");
    }

    /** Empty where the visit is annulled. */
    Optional<NewVersion> to() {
        return body.within("to").map(WantedCorrection::version);
    }

    private static NewVersion version(Fields to) {
        return new NewVersion(
                to.time("start"),
                to.time("end"),
                to.wordIfThere("cause", ManualCause.class),
                to.flag("outsideAllowed", false),
                to.texts("tasks").stream().map(TaskCode::new).collect(Collectors.toSet()),
                to.flag("doubleStaffing", false),
                to.flag("declined", false));
    }
}
