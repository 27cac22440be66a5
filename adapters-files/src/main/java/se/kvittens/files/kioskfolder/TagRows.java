package se.kvittens.files.kioskfolder;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagHappening.TagRetired;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.files.csv.Choices;
import se.kvittens.files.csv.CsvSheet;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** Takes in a copy of the record of tags, and writes it. */
final class TagRows implements Consumer<Row<TagColumn>> {

    private static final Choices<What> WHATS = Choices.all(What.class);
    private static final Choices<Role> ROLES = Choices.all(Role.class);

    private final List<RecordedTag> recorded = new ArrayList<>();

    /** What happened to a tag. */
    private enum What {
        ISSUED,
        MOUNTED,
        RETIRED
    }

    @Override
    public void accept(Row<TagColumn> row) {
        Optional<TagHappening> happening = happening(row);
        Role role = row.choice(TagColumn.ROLE, ROLES);
        Instant when = time(row, TagColumn.WHEN);
        Instant taken = time(row, TagColumn.TAKEN);
        if (!row.isRejected() && happening.isPresent() && role != null && when != null && taken != null) {
            Deed deed = new Deed(row.text(TagColumn.WHO), role, when, "");
            recorded.add(new RecordedTag(happening.get(), deed, taken));
        }
    }

    List<RecordedTag> recorded() {
        return recorded;
    }

    private static Optional<TagHappening> happening(Row<TagColumn> row) {
        What what = row.choice(TagColumn.WHAT, WHATS);
        Optional<TagUid> uid = TagUid.parse(row.text(TagColumn.UID))
                .peekLeft(flaw -> row.fault(FaultKind.INVALID_VALUE, TagColumn.UID, "04A1B2C3D4E580"))
                .toJavaOptional();
        return what == null ? Optional.empty() : uid.flatMap(tag -> happening(what, tag, row));
    }

    private static Optional<TagHappening> happening(What what, TagUid uid, Row<TagColumn> row) {
        return switch (what) {
            case ISSUED -> named(row, TagColumn.PROVIDER).map(id -> new TagIssued(uid, new ProviderId(id)));
            case MOUNTED -> named(row, TagColumn.RECIPIENT).map(id -> new TagMounted(uid, new RecipientId(id)));
            case RETIRED -> Optional.of(new TagRetired(uid));
        };
    }

    private static Optional<String> named(Row<TagColumn> row, TagColumn column) {
        if (row.isEmpty(column)) {
            row.fault(FaultKind.MISSING_FIELD, column, "");
            return Optional.empty();
        }
        return Optional.of(row.identifier(column));
    }

    private static @Nullable Instant time(Row<TagColumn> row, TagColumn column) {
        if (row.isEmpty(column)) {
            return null;
        }
        try {
            return Instant.parse(row.text(column));
        } catch (DateTimeException malformed) {
            row.fault(FaultKind.INVALID_VALUE, column, "2024-10-01T06:00:00Z");
            return null;
        }
    }

    static void write(RecordedTag each, CsvSheet<TagColumn> sheet) {
        TagHappening happening = each.happening();
        if (happening instanceof TagIssued issued) {
            sheet.set(TagColumn.WHAT, What.ISSUED);
            sheet.set(TagColumn.PROVIDER, issued.provider());
        } else if (happening instanceof TagMounted mounted) {
            sheet.set(TagColumn.WHAT, What.MOUNTED);
            sheet.set(TagColumn.RECIPIENT, mounted.recipient());
        } else if (happening instanceof TagRetired) {
            sheet.set(TagColumn.WHAT, What.RETIRED);
        } else {
            return;
        }
        sheet.set(TagColumn.UID, happening.uid());
        sheet.set(TagColumn.WHO, each.deed().who());
        sheet.set(TagColumn.ROLE, each.deed().role());
        sheet.set(TagColumn.WHEN, each.deed().when());
        sheet.set(TagColumn.TAKEN, each.taken());
        sheet.endRow();
    }
}
