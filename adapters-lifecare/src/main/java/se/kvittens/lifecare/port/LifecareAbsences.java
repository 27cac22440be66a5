package se.kvittens.lifecare.port;

import java.util.List;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceStore;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.lifecare.call.Calls;
import se.kvittens.lifecare.feed.Unread;
import se.kvittens.lifecare.wire.AbsenceWire;
import se.kvittens.lifecare.wire.Json;
import se.kvittens.transport.http.Request;

/** The absences that the other system keeps. */
public final class LifecareAbsences implements AbsenceStore {

    private final Calls calls;
    private final Reads reads;

    public LifecareAbsences(Calls calls, Unread unread) {
        this.calls = calls;
        this.reads = new Reads(calls, unread);
    }

    @Override
    public Answer<List<HeldAbsence>> all() {
        return reads.all(Request.get("/absences"), AbsenceWire.class, AbsenceWire::held);
    }

    @Override
    public Answer<HeldAbsence> find(AbsenceId id) {
        Request request = Request.get(path(id));
        return calls.call(request).then(reading(request)::read);
    }

    @Override
    public Answer<HeldAbsence> register(AbsenceId id, RecipientId recipient, Absence absence) {
        Request request = put(id, recipient, absence);
        return calls.call(request).then(reading(request)::read);
    }

    @Override
    public Answer<HeldAbsence> change(HeldAbsence seen, Absence changed) {
        Request request = put(seen.id(), seen.recipient(), changed).with("If-Match", seen.version());
        return calls.repeatable(request)
                .readOr(
                        reading(request),
                        () -> find(seen.id()),
                        held -> held.absence().equals(changed));
    }

    private Calls.Reading<HeldAbsence> reading(Request request) {
        return reads.one(request, AbsenceWire.class, AbsenceWire::held);
    }

    private static Request put(AbsenceId id, RecipientId recipient, Absence absence) {
        return Request.of(Request.Method.PUT, path(id))
                .sending(Request.Body.json(Json.write(AbsenceWire.of(recipient, absence))));
    }

    private static String path(AbsenceId id) {
        return "/absences/" + Request.segment(id.value());
    }
}
