package se.kvittens.store.archive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.store.archive.table.StoredEntry;
import se.kvittens.store.archive.table.StoredStream;
import se.kvittens.store.archive.text.Part;
import se.kvittens.store.stream.LineFields;

/** The lines of an archive as JSON. */
final class ArchiveLines {

    private ArchiveLines() {}

    static ObjectNode header(MunicipalityId municipality) {
        return of(Part.HEADER)
                .put("format", Part.FORMAT)
                .put("version", Part.VERSION)
                .put("municipality", municipality.value());
    }

    /**
     * A stream.
     *
     * @param number by which its entries name it
     */
    static ObjectNode stream(long number, StoredStream stream) {
        return of(Part.STREAM)
                .put("stream", number)
                .put("kind", stream.kind())
                .put("owner", stream.owner())
                .put("member", stream.member())
                .put("part", stream.part())
                .put("version", stream.version())
                .put("taken", stream.taken());
    }

    static ObjectNode person(String key, String recipient) {
        return of(Part.PERSON).put("key", key).put("recipient", recipient);
    }

    static ObjectNode entry(long number, StoredEntry entry) {
        LineFields fields = entry.fields();
        ObjectNode line = of(Part.ENTRY)
                .put("stream", number)
                .put("version", entry.version())
                .put("about", fields.about())
                .put("taken", fields.taken())
                .put("who", fields.who())
                .put("role", fields.role())
                .put("done", fields.done())
                .put("type", fields.type());
        optional(line, "subject", fields.subject());
        line.put("body", fields.body());
        optional(line, "why", entry.words().why());
        optional(line, "note", entry.words().note());
        optional(line, "name", entry.name().orElse(null));
        return line.put("checksum", entry.checksum());
    }

    static ObjectNode end(long entries, String digest) {
        return of(Part.END).put("entries", entries).put("sha256", digest);
    }

    private static void optional(ObjectNode line, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            line.put(field, value);
        }
    }

    private static ObjectNode of(Part part) {
        return JsonNodeFactory.instance.objectNode().put(Part.FIELD, part.word());
    }
}
