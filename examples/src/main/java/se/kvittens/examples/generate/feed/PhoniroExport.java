package se.kvittens.examples.generate.feed;

import static se.kvittens.examples.generate.feed.ForeignWords.DATE;
import static se.kvittens.examples.generate.feed.ForeignWords.MOMENT;
import static se.kvittens.examples.generate.feed.ForeignWords.TIME;
import static se.kvittens.examples.generate.feed.ForeignWords.at;
import static se.kvittens.examples.generate.feed.ForeignWords.yesIf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.TagFinding;

/**
 * A made-up export of visits in the manner of the older system: people by name, a column for the date and one for the time,
 * semicolons and Windows-1252. No vendor's columns are public, and these are none.
 */
final class PhoniroExport {

    static final Charset CHARSET = Charset.forName("windows-1252");

    private static final Map<TagFinding, String> TAGS = Map.of(
            TagFinding.OWN, "",
            TagFinding.UNKNOWN, "Okänd",
            TagFinding.FOREIGN, "Annan kunds",
            TagFinding.RETIRED, "Utgången");

    private PhoniroExport() {}

    static ForeignSheet<RegisteredVisit> create(Path file, ForeignWords words) throws IOException {
        return new ForeignSheet.Columns<RegisteredVisit>()
                .with("Besöksnr", visit -> visit.id().value())
                .with("Typ", visit -> "Besök")
                .with("Kund", visit -> familyFirst(MadeUpName.of(visit.recipient())))
                .with("Personal", visit -> familyFirst(MadeUpName.of(visit.carer())))
                .with("Datum", visit -> at(visit.start(), DATE))
                .with("Start", visit -> at(visit.start(), TIME))
                .with("Slutdatum", visit -> at(visit.end(), DATE))
                .with("Slut", visit -> at(visit.end(), TIME))
                .with("Startkvittens", visit -> ForeignWords.methodOf(visit.start()))
                .with("Slutkvittens", visit -> ForeignWords.methodOf(visit.end()))
                .with("Orsak", ForeignWords::causeOf)
                .with("Tagg", visit -> TAGS.getOrDefault(visit.remarks().tag(), ""))
                .with("Registrerad", visit -> at(visit.registration().registered(), MOMENT))
                .with("Godkänd", visit -> at(visit.registration().approved(), MOMENT))
                .with(
                        "Justerad start",
                        visit -> ForeignWords.changed(visit, LastChange::start, each -> at(each, MOMENT)))
                .with("Justerat slut", visit -> ForeignWords.changed(visit, LastChange::end, each -> at(each, MOMENT)))
                .with("Justerad", visit -> ForeignWords.changed(visit, LastChange::made, each -> at(each, MOMENT)))
                .with("Insatser", words::tasksOf)
                .with("Dubbelbemanning", visit -> yesIf(visit.remarks().doubleStaffing()))
                .with("Avböjt", visit -> yesIf(visit.remarks().declined()))
                .with("Privat telefon", visit -> yesIf(visit.remarks().privatePhone()))
                .with("Telefon", ForeignWords::phoneOf)
                .with("Får börja ute", visit -> yesIf(visit.remarks().outsideAllowed()))
                .with(
                        "Planerad tid",
                        visit -> visit.planned().map(ForeignWords::clock).orElse(""))
                .with("Anteckning", visit -> visit.remarks().note().text())
                .create(file, CHARSET);
    }

    private static String familyFirst(MadeUpName name) {
        return name.family() + ", " + name.first();
    }
}
