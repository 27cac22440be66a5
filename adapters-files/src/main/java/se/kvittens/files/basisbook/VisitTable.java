package se.kvittens.files.basisbook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.files.table.Rows;
import se.kvittens.files.table.Table;

/** A row for each visit, with the times that count. */
final class VisitTable {

    private final BookWords words;

    VisitTable(BookWords words) {
        this.words = words;
    }

    Table<?> of(Settlement settlement) {
        return new Table<>(
                words.title("visits"),
                words.<CountedVisit>columns()
                        .text(
                                "recipient",
                                visit -> visit.effective().recipient().value())
                        .word("visit", visit -> visit.id().value())
                        .word("carer", visit -> visit.effective().carer().value())
                        .date("date", visit -> visit.effective().date())
                        .time("start", VisitTimes::startOf)
                        .time("end", VisitTimes::endOf)
                        .word("startBy", visit -> methodOf(visit.effective().start()))
                        .word("endBy", visit -> methodOf(visit.effective().end()))
                        .length("executed", visit -> visit.executed().value())
                        .length("payable", visit -> visit.payable().value())
                        .word("category", visit -> words.category(visit.category()))
                        .time("approved", VisitTable::approvedAt)
                        .word("isPayable", visit -> words.yesOrNo(isPayable(visit)))
                        .text("deviations", visit -> words.listed(visit.deviations()))
                        .all(),
                Rows.of(settlement.visits()));
    }

    private @Nullable String methodOf(@Nullable Receipt receipt) {
        return receipt == null ? null : words.word(receipt.method());
    }

    private static @Nullable Instant approvedAt(CountedVisit visit) {
        return visit.effective().registered().registration().approved().orElse(null);
    }

    private static boolean isPayable(CountedVisit visit) {
        return visit.deviations().stream().noneMatch(Deviation::stopsPay);
    }
}
