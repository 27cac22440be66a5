package se.kvittens.store.tags;

import java.util.Optional;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tags.TagEntry;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagHappening.TagChecked;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagHappening.TagRetired;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.store.codec.Body;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.NewLine.Name;
import se.kvittens.store.stream.Personal;

/**
 * What happened to tags as lines of a stream, and back. Whose door it is stands beside the line and can be erased; once a
 * tag hangs there, what is said of it is about that recipient.
 */
public final class TagCodec {

    /** The words by which happenings are told apart. They are there for good. */
    private static final String ISSUED = "TAG_ISSUED";

    private static final String MOUNTED = "TAG_MOUNTED";
    private static final String RETIRED = "TAG_RETIRED";
    private static final String CHECKED = "TAG_CHECKED";

    private TagCodec() {}

    public static NewLine line(TagEntry entry) {
        TagHappening happening = entry.happening();
        return new NewLine(
                type(happening),
                body(happening).json(),
                entry.deed().when(),
                entry.deed(),
                happening instanceof TagMounted mounted
                        ? new Personal(Optional.of(mounted.recipient()), "")
                        : Personal.NOTHING,
                name(happening));
    }

    private static String type(TagHappening happening) {
        if (happening instanceof TagIssued) {
            return ISSUED;
        }
        if (happening instanceof TagMounted) {
            return MOUNTED;
        }
        return happening instanceof TagRetired ? RETIRED : CHECKED;
    }

    private static Body body(TagHappening happening) {
        Body body = new Body().with("tag", happening.uid());
        if (happening instanceof TagIssued issued) {
            body.with("provider", issued.provider());
        } else if (happening instanceof TagChecked checked) {
            body.with("inPlace", checked.inPlace());
        }
        return body;
    }

    private static Optional<Name> name(TagHappening happening) {
        return happening instanceof TagIssued
                ? Optional.empty()
                : Optional.of(new Name(happening.uid().hex(), happening instanceof TagMounted));
    }

    /**
     * What a line says.
     *
     * @throws FaultFound DAMAGED where it is not whole, NEWER_VERSION where there is more than is known here
     */
    public static TagHappening happening(Line line) throws FaultFound {
        Fields fields = Fields.of(line.body());
        try {
            TagHappening happening = happening(new TagUid(fields.text("tag")), fields, line);
            fields.end();
            return happening;
        } catch (IllegalArgumentException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    private static TagHappening happening(TagUid uid, Fields fields, Line line) throws FaultFound {
        return switch (line.type()) {
            case ISSUED -> new TagIssued(uid, new ProviderId(fields.text("provider")));
            case MOUNTED ->
                new TagMounted(uid, line.recipient().orElseThrow(() -> new FaultFound(JournalFault.DAMAGED)));
            case RETIRED -> new TagRetired(uid);
            case CHECKED -> new TagChecked(uid, fields.flag("inPlace"));
            default -> throw new FaultFound(JournalFault.NEWER_VERSION);
        };
    }
}
