package se.kvittens.files.basisbook;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.files.table.Table;

/** A row for each deviation: the provider's own, then recipient by recipient its own and those of its visits. */
final class DeviationTable {

    private final BookWords words;

    DeviationTable(BookWords words) {
        this.words = words;
    }

    Table<?> of(Settlement settlement) {
        return new Table<>(
                words.title("deviations"),
                words.<Found>columns()
                        .word("recipient", found -> found.recipient)
                        .text(
                                "visit",
                                found -> found.visit == null
                                        ? null
                                        : found.visit.id().value())
                        .word("carer", Found::carer)
                        .date(
                                "date",
                                found -> found.visit == null
                                        ? null
                                        : found.visit.effective().date())
                        .text("what", found -> words.word(found.deviation.code()))
                        .text("code", found -> found.deviation.code().name())
                        .word("rule", found -> found.deviation.code().rule().text())
                        .word("stopsPay", found -> words.yesOrNo(found.deviation.stopsPay()))
                        .date("deadline", found -> found.deviation.deadline().orElse(null))
                        .all(),
                each -> tell(settlement, each));
    }

    private static void tell(Settlement settlement, Consumer<? super Found> each) {
        settlement.deviations().forEach(own -> each.accept(new Found(null, null, own)));
        settlement.recipients().forEach(month -> tell(month, each));
    }

    private static void tell(RecipientMonth month, Consumer<? super Found> each) {
        String recipient = month.recipient().id().value();
        month.deviations().forEach(own -> each.accept(new Found(recipient, null, own)));
        for (CountedVisit visit : month.visits()) {
            visit.deviations().forEach(own -> each.accept(new Found(recipient, visit, own)));
        }
    }

    /** A deviation and what bears it: a visit, a recipient, or else the provider. */
    private record Found(
            @Nullable String recipient, @Nullable CountedVisit visit, Deviation deviation) {

        @Nullable
        String carer() {
            return visit == null ? null : visit.effective().carer().value();
        }
    }
}
