package se.kvittens.rest.visits;

import io.vavr.control.Either;
import java.util.Optional;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.rest.asked.Fields;
import se.kvittens.rest.asked.GivenName;
import se.kvittens.rest.problem.Problem;

/** A visit that is entered afterwards. */
record Entering(VisitPostRegistered visit, String why) {

    /**
     * @param key the header that names what is asked, where the visit has no name of its own
     */
    static Either<Problem, Entering> of(Fields body, Optional<String> key) {
        return name(body, key).map(name -> new Entering(visit(body, name), body.text("why")));
    }

    private static Either<Problem, VisitId> name(Fields body, Optional<String> key) {
        return GivenName.of(body, "visit", key).map(VisitId::new);
    }

    private static VisitPostRegistered visit(Fields body, VisitId name) {
        return new VisitPostRegistered(
                name,
                new CarerId(body.text("carer")),
                new RecipientId(body.text("recipient")),
                body.time("start"),
                body.time("end"),
                body.wordIfThere("cause", ManualCause.class),
                body.flag("outsideAllowed", false),
                Tasks.of(body),
                body.textIfThere("note").map(Note::new).orElse(Note.NONE));
    }
}
