package se.kvittens.application.importing.feed;

import static se.kvittens.domain.absence.AbsenceCause.HOSPITAL;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

/** Absences that are nothing but memory keep the contract. */
class InMemoryAbsenceFeedTest extends AbsenceFeedContract {

    @Override
    protected AbsenceFeed feed() {
        return new Tellings()
                .absences("a1", recipient("anna").absent("2024-11-04", "2024-11-05", HOSPITAL, ""), "", "")
                .absences("a2", recipient("anna").absent("2024-11-14", "", HOSPITAL, "2024-11-14T08:00"), "", "")
                .absences("", recipient("bo").absent("2024-11-04", "2024-11-05", HOSPITAL, ""), "2024-11-06T08:00", "")
                .absencesFeed();
    }
}
