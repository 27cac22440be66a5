package se.kvittens.examples.generate.feed;

import static se.kvittens.examples.generate.feed.ForeignWords.MOMENT_WITH_OFFSET;
import static se.kvittens.examples.generate.feed.ForeignWords.at;
import static se.kvittens.examples.generate.feed.ForeignWords.yesIf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.TagFinding;

/**
 * A made-up export of visits in the manner of the newer system's follow-up (besöksuppföljning): people by number, times
 * with their offset, UTF-8. No vendor's columns are public, and these are none.
 */
final class FollowUpExport {

    private static final Map<TagFinding, String> TAGS = Map.of(
            TagFinding.OWN, "Rätt tagg",
            TagFinding.UNKNOWN, "Okänd tagg",
            TagFinding.FOREIGN, "Annan persons tagg",
            TagFinding.RETIRED, "Avregistrerad tagg");

    private FollowUpExport() {}

    static ForeignSheet<RegisteredVisit> create(Path file, ForeignWords words) throws IOException {
        return new ForeignSheet.Columns<RegisteredVisit>()
                .with("BesöksID", visit -> visit.id().value())
                .with("Kundnummer", visit -> visit.recipient().value())
                .with("Anställningsnummer", visit -> visit.carer().value())
                .with("Faktisk start", visit -> at(visit.start(), MOMENT_WITH_OFFSET))
                .with("Faktiskt slut", visit -> at(visit.end(), MOMENT_WITH_OFFSET))
                .with("Registrering start", visit -> ForeignWords.methodOf(visit.start()))
                .with("Registrering slut", visit -> ForeignWords.methodOf(visit.end()))
                .with("Anledning", ForeignWords::causeOf)
                .with("Taggstatus", visit -> TAGS.getOrDefault(visit.remarks().tag(), ""))
                .with("Registrerat", visit -> at(visit.registration().registered(), MOMENT_WITH_OFFSET))
                .with("Attesterat", visit -> at(visit.registration().approved(), MOMENT_WITH_OFFSET))
                .with(
                        "Ändrad start",
                        visit -> ForeignWords.changed(visit, LastChange::start, each -> at(each, MOMENT_WITH_OFFSET)))
                .with(
                        "Ändrat slut",
                        visit -> ForeignWords.changed(visit, LastChange::end, each -> at(each, MOMENT_WITH_OFFSET)))
                .with(
                        "Tid ändrad",
                        visit -> ForeignWords.changed(visit, LastChange::made, each -> at(each, MOMENT_WITH_OFFSET)))
                .with("Insats", words::tasksOf)
                .with("Dubbelbemanning", visit -> yesIf(visit.remarks().doubleStaffing()))
                .with("Avböjt besök", visit -> yesIf(visit.remarks().declined()))
                .with("Privat mobil", visit -> yesIf(visit.remarks().privatePhone()))
                .with("Mobil-ID", ForeignWords::phoneOf)
                .with("Utanför hemmet godkänt", visit -> yesIf(visit.remarks().outsideAllowed()))
                .with(
                        "Planerad längd",
                        visit -> visit.planned()
                                .map(length -> String.valueOf(length.toSeconds()))
                                .orElse(""))
                .with("Kommentar", visit -> visit.remarks().note().text())
                .create(file, StandardCharsets.UTF_8);
    }
}
