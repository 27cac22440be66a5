package se.kvittens.examples.cli.journal;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.application.closing.JournalMonths;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.closing.NotSupplied;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.application.settling.Supplied;
import se.kvittens.examples.cli.basis.VisitSource;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.store.wiring.Store;

/** Visits that come from a journal. */
public final class JournalSource implements VisitSource {

    private final MonthsFromJournal journal;
    private final List<Refused> refused = new ArrayList<>();
    private int afterLock;

    public JournalSource(Store store, RuleBookShelf shelf) {
        this.journal = new MonthsFromJournal(store.journal(), shelf, ContentHash::of);
    }

    private record Refused(String provider, NotSupplied why) {}

    @Override
    public ProviderMonths from(ProviderMonths folder) {
        return new JournalMonths(folder, journal, this::hear);
    }

    private void hear(Supplied asked, Either<NotSupplied, JournalMonth> month) {
        month.peek(supplied -> afterLock += supplied.journal().toCorrect().size())
                .peekLeft(
                        why -> refused.add(new Refused(asked.month().provider().providerName(), why)));
    }

    @Override
    public boolean isRefused(Context context) {
        JournalTexts texts = new JournalTexts(context);
        refused.forEach(each -> context.refuse(each.provider() + ": " + texts.of(each.why())));
        return !refused.isEmpty();
    }

    @Override
    public boolean hasFindings(Context context) {
        if (afterLock > 0) {
            context.terminal().err().println(context.say("journal.afterLock", afterLock));
        }
        return afterLock > 0;
    }
}
