package se.kvittens.files.doorfolder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.csv.Choices;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** Takes in {@code locks.csv}. */
final class LockRows implements Consumer<Row<LockColumn>> {

    private static final Choices<DoorKind> KINDS = Choices.all(DoorKind.class);

    private final Named named;
    private final OnceAtATime<LockColumn> once = new OnceAtATime<>(LockColumn.LOCK, LockColumn.SINCE);
    private final List<DoorUse> uses = new ArrayList<>();

    LockRows(Named named) {
        this.named = named;
    }

    @Override
    public void accept(Row<LockColumn> row) {
        String lock = named.ofGateway(row, LockColumn.LOCK);
        DoorKind kind = row.choice(LockColumn.KIND, KINDS);
        Set<RecipientId> recipients = recipients(row);
        Instant since = once.since(row);
        if (!row.isRejected() && kind != null && since != null) {
            uses.add(new DoorUse(new LockId(lock), kind, recipients, since));
        }
    }

    private static Set<RecipientId> recipients(Row<LockColumn> row) {
        Set<RecipientId> recipients = new LinkedHashSet<>();
        StringTokenizer ids = new StringTokenizer(row.text(LockColumn.RECIPIENTS), " ");
        while (ids.hasMoreTokens()) {
            recipients.add(new RecipientId(ids.nextToken()));
        }
        if (PersonalNumbers.appearIn(row.text(LockColumn.RECIPIENTS))) {
            row.fault(FaultKind.PERSONAL_NUMBER, LockColumn.RECIPIENTS, "", "");
        }
        return recipients;
    }

    /** In the order of the file. */
    List<DoorUse> uses() {
        return uses;
    }
}
