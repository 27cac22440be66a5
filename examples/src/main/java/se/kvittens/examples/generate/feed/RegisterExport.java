package se.kvittens.examples.generate.feed;

import static se.kvittens.examples.generate.feed.ForeignWords.DATE;
import static se.kvittens.examples.generate.feed.ForeignWords.MOMENT_WITH_OFFSET;
import static se.kvittens.examples.generate.feed.ForeignWords.at;
import static se.kvittens.examples.generate.feed.ForeignWords.yesIf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.people.Area;

/** Made-up exports of recipients, carers, orders and absences. No vendor's columns are public, and these are none. */
final class RegisterExport {

    private static final Map<Area, String> AREAS =
            Map.of(Area.MAINLAND, "", Area.RURAL, "Glesbygd", Area.ISLAND, "Ö utan bro");
    private static final Map<Period, String> PERIODS =
            Map.of(Period.MONTH, "per månad", Period.WEEK, "per vecka", Period.DAY, "per dag");
    private static final Map<EndReason, String> ENDS = Map.of(
            EndReason.CUSTOMER_WISH, "Kundens önskan",
            EndReason.DECEASED, "Avliden",
            EndReason.MOVED, "Flyttat",
            EndReason.OTHER, "Annat");
    private static final Map<AbsenceCause, String> CAUSES = Map.of(
            AbsenceCause.HOSPITAL, "Sjukhus",
            AbsenceCause.SHORT_TERM_STAY, "Korttidsvistelse",
            AbsenceCause.DECLINED_HELP, "Avböjt hjälp",
            AbsenceCause.OTHER, "Annat");

    private RegisterExport() {}

    /** An order or absence and whose it is. */
    record Of<T>(RecipientId recipient, T content) {}

    static ForeignSheet<RecipientFile> recipients(Path file) throws IOException {
        return new ForeignSheet.Columns<RecipientFile>()
                .with("Kundnummer", each -> each.recipient().id().value())
                .with("Efternamn", each -> MadeUpName.of(each.recipient().id()).family())
                .with("Förnamn", each -> MadeUpName.of(each.recipient().id()).first())
                .with("Född", each -> each.recipient().born().map(DATE::format).orElse(""))
                .with("Område", each -> AREAS.getOrDefault(each.recipient().area(), ""))
                .with("Socialpsykiatri", each -> yesIf(each.recipient().socialPsychiatry()))
                .with("Tillfällig vistelse", each -> yesIf(each.recipient().temporaryStay()))
                .with("Vill inte ha tagg", each -> yesIf(each.recipient().tagRefusalAgreed()))
                .with(
                        "Sammanboende med",
                        each -> each.recipient()
                                .cohabitsWith()
                                .map(RecipientId::value)
                                .orElse(""))
                .with("Matleveranser", each -> String.valueOf(each.mealDeliveries()))
                .with("Godkänd övertid", each -> ForeignWords.clock(each.excessApproved()))
                .create(file, StandardCharsets.UTF_8);
    }

    static ForeignSheet<CarerId> carers(Path file) throws IOException {
        return new ForeignSheet.Columns<CarerId>()
                .with("Anställningsnummer", CarerId::value)
                .with("Namn", each -> MadeUpName.of(each).toString())
                .create(file, StandardCharsets.UTF_8);
    }

    static ForeignSheet<Of<Execution>> orders(Path file, ForeignWords words) throws IOException {
        return new ForeignSheet.Columns<Of<Execution>>()
                .with("Kundnummer", each -> each.recipient().value())
                .with("Kategori", each -> each.content().content().category().code())
                .with(
                        "Beviljad tid",
                        each -> ForeignWords.clock(
                                each.content().content().granted().time()))
                .with(
                        "Period",
                        each -> PERIODS.getOrDefault(
                                each.content().content().granted().per(), ""))
                .with("Insatser", each -> words.named(each.content().content().tasks()))
                .with("Verkställd", each -> DATE.format(each.content().executionDate()))
                .with(
                        "Avslutad",
                        each -> each.content() instanceof Order.Ended ended ? DATE.format(ended.lastDay()) : "")
                .with(
                        "Avslutsorsak",
                        each -> each.content() instanceof Order.Ended ended
                                ? ENDS.getOrDefault(ended.reason(), "")
                                : "")
                .with("Misskött", each -> yesIf(each.content() instanceof Order.Ended ended && ended.mismanaged()))
                .with("Tillsyn i plan", each -> yesIf(merges(each.content(), MergeGround.PLAN)))
                .with("Tillsyn i beställning", each -> yesIf(merges(each.content(), MergeGround.ORDER)))
                .with("Tillsyn meddelad", each -> yesIf(merges(each.content(), MergeGround.COMMUNICATED)))
                .create(file, StandardCharsets.UTF_8);
    }

    static ForeignSheet<Of<Absence>> absences(Path file) throws IOException {
        return new ForeignSheet.Columns<Of<Absence>>()
                .with("Kundnummer", each -> each.recipient().value())
                .with("Från", each -> DATE.format(each.content().days().start()))
                .with(
                        "Till",
                        each -> each.content().isOpen()
                                ? ""
                                : DATE.format(each.content().days().end().minusDays(1)))
                .with("Orsak", each -> CAUSES.getOrDefault(each.content().cause(), ""))
                .with("Känd", each -> at(each.content().known(), MOMENT_WITH_OFFSET))
                .with("Beskrivning", each -> each.content().description())
                .create(file, StandardCharsets.UTF_8);
    }

    private static boolean merges(Execution order, MergeGround ground) {
        return order.content().mergeAllowed().contains(ground);
    }
}
