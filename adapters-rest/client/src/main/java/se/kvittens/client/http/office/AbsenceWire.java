package se.kvittens.client.http.office;

import java.time.LocalDate;
import se.kvittens.client.absences.AbsenceOrigin;
import se.kvittens.client.absences.HeldAbsence;
import se.kvittens.client.absences.NewAbsence;
import se.kvittens.client.answer.Page;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.Out;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.RecipientId;

/** Absences that are registered and closed. */
final class AbsenceWire {

    private AbsenceWire() {}

    static Page<HeldAbsence> page(In in) {
        return new Page<>(in.objects("absences", AbsenceWire::read), in.find("next"));
    }

    static HeldAbsence read(In in) {
        return new HeldAbsence(
                in.get("absence", text -> text),
                in.get("recipient", RecipientId::new),
                in.coded("cause", AbsenceCause.class),
                in.get("from", LocalDate::parse),
                in.find("to", LocalDate::parse),
                in.timeIfAny("known"),
                in.find("description"),
                in.coded("origin", AbsenceOrigin.class));
    }

    static String write(NewAbsence absence) {
        return new Out()
                .put("absence", absence.absence())
                .put("recipient", absence.recipient())
                .put("cause", absence.cause())
                .put("from", absence.from())
                .put("to", absence.to())
                .put("known", absence.known())
                .put("description", absence.description())
                .json();
    }

    static String lastDay(LocalDate day) {
        return new Out().put("to", day).json();
    }
}
