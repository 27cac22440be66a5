package se.kvittens.store.outbox;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.stream.Checksum;

/**
 * Something kept, as its row has it.
 *
 * @param texts in the order of {@link #COLUMNS}
 */
record KeptRow(long number, List<@Nullable String> texts) {

    /** What it is, in {@link ContentCodec#TEXTS} columns, and what has become of it, in two. */
    static final String COLUMNS = "at, carer, what, body, recipient, note, who, role, done_at, why, fate, answer";

    static final int TEXTS = ContentCodec.TEXTS + 2;

    KeptRow {
        texts = Collections.unmodifiableList(new ArrayList<>(texts));
    }

    static KeptRow of(Kept kept) {
        List<@Nullable String> texts = new ArrayList<>(ContentCodec.texts(kept.content()));
        texts.add(FateCodec.word(kept.fate()));
        texts.add(FateCodec.body(kept.fate()));
        return new KeptRow(kept.number(), texts);
    }

    /** Of a row with the number, the columns and the checksum, in that order. */
    static Kept kept(ResultSet row) throws SQLException {
        @Nullable String[] texts = new @Nullable String[TEXTS];
        for (int i = 0; i < TEXTS; i++) {
            texts[i] = row.getString(i + 2);
        }
        KeptRow read = new KeptRow(row.getLong(1), Arrays.asList(texts));
        if (read.checksum() != row.getLong(TEXTS + 2)) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return new Kept(
                read.number(),
                ContentCodec.content(read.texts().subList(0, ContentCodec.TEXTS)),
                FateCodec.fate(given(texts[TEXTS - 2]), given(texts[TEXTS - 1])));
    }

    static String given(@Nullable String text) throws FaultFound {
        if (text == null) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return text;
    }

    /** Binds the columns and the checksum. */
    void bind(PreparedStatement statement, int first) throws SQLException {
        for (int i = 0; i < TEXTS; i++) {
            statement.setString(first + i, Storable.orNull(texts.get(i)));
        }
        statement.setLong(first + TEXTS, checksum());
    }

    private long checksum() {
        @Nullable String[] all = new @Nullable String[TEXTS + 1];
        all[0] = Long.toString(number);
        for (int i = 0; i < TEXTS; i++) {
            all[i + 1] = texts.get(i);
        }
        return Checksum.of(all);
    }
}
