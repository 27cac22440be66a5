package se.kvittens.examples.cli.journal;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.application.closing.JournalMonths;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.closing.NotSupplied;
import se.kvittens.application.closing.NotSupplied.Unread;
import se.kvittens.application.closing.Statement;
import se.kvittens.application.laying.Laid;
import se.kvittens.application.laying.WhatWasSaid;
import se.kvittens.application.looking.ShowLogged;
import se.kvittens.application.looking.Shown;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.registering.CorrectedVersion;
import se.kvittens.examples.cli.basis.VisitSource;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.store.wiring.Store;

/** Visits that come from a journal, for somebody who may look at them: of each provider it is logged whose they are. */
public final class JournalSource implements VisitSource {

    private final MonthsFromJournal journal;
    private final Journal record;
    private final MonthLedger closed;
    private final ShowLogged looking;
    private final Deed deed;
    private final Set<ProviderId> providers = new LinkedHashSet<>();
    private final List<Refused> refused = new ArrayList<>();
    private int afterLock;
    private int toSettle;

    public JournalSource(Store store, RuleBookShelf shelf, Deed deed) {
        this.record = store.journal();
        this.closed = store.months();
        this.journal = new MonthsFromJournal(record, shelf, ContentHash::of)
                .with(new WhatWasSaid(new Laid.Said(store.absences(), store.orders()), shelf, ContentHash::of)::over);
        this.looking = new ShowLogged(store.readings(), shelf);
        this.deed = deed;
    }

    private record Refused(String provider, Function<JournalTexts, String> why) {}

    @Override
    public ProviderMonths from(ProviderMonths folder) {
        return new JournalMonths(folder, journal, this::hear);
    }

    private void hear(Supplied asked, Either<NotSupplied, JournalMonth> month) {
        String provider = asked.month().provider().providerName();
        providers.add(new ProviderId(provider));
        month.flatMap(supplied -> toSettle(asked, supplied).map(count -> {
                    toSettle += count;
                    return supplied;
                }))
                .peek(supplied -> look(provider, supplied))
                .peekLeft(why -> refused.add(new Refused(provider, texts -> texts.of(why))));
    }

    /** What may not be looked at, or not be logged, is settled for nobody: the run is refused. */
    private void look(String provider, JournalMonth month) {
        afterLock += month.journal().toCorrect().size();
        Shown<JournalMonth> shown =
                looking.showOfAll(MonthsFromJournal.assignment(month.supplied().month()), deed, month, month.shown());
        if (!(shown instanceof Shown.These<JournalMonth>)) {
            refused.add(new Refused(provider, texts -> texts.of(shown)));
        }
    }

    /** How many corrections of the month no basis has settled yet. */
    private Either<NotSupplied, Integer> toSettle(Supplied asked, JournalMonth month) {
        List<CorrectedVersion> corrections = month.journal().corrections();
        if (corrections.isEmpty()) {
            return Either.right(0);
        }
        return Statement.of(closed, asked.month())
                .<NotSupplied>mapLeft(Unread::new)
                .map(statement -> statement.unsettled(corrections).size());
    }

    @Override
    public boolean isRefused(Context context) {
        JournalTexts texts = new JournalTexts(context);
        refused.forEach(
                each -> context.refuse(each.provider() + ": " + each.why().apply(texts)));
        return !refused.isEmpty();
    }

    @Override
    public boolean hasFindings(Context context) {
        if (afterLock > 0) {
            context.terminal().err().println(context.say("journal.afterLock", afterLock));
        }
        if (toSettle > 0) {
            context.terminal().err().println(context.say("month.toSettle", toSettle));
        }
        JournalTexts texts = new JournalTexts(context);
        List<String> ahead = providers.stream()
                .flatMap(each -> texts.ahead(record, each).stream())
                .toList();
        ahead.forEach(context.terminal().err()::println);
        return afterLock + toSettle > 0 || !ahead.isEmpty();
    }
}
