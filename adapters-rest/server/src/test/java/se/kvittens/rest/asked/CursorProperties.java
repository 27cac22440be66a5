package se.kvittens.rest.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import se.kvittens.domain.identity.VisitId;

/** A place in a list comes back as it was told, and nothing else is one. */
class CursorProperties {

    @Property
    void a_place_comes_back(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long second, @ForAll String name) {
        Cursor cursor = new Cursor(Instant.ofEpochSecond(second, 7), new VisitId(isAName(name) ? name : "v"));

        assertThat(Cursor.read(cursor.text())).contains(cursor);
        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    }

    /** Of odd spaces alone is none, and halves of characters can't be written. */
    private static boolean isAName(String made) {
        return !made.isBlank() && made.codePoints().allMatch(each -> each < 0xD800 || each > 0xDFFF);
    }

    @Property
    void whatever_else_is_none(@ForAll String made) {
        assertThat(Cursor.read(made).map(Cursor::text).filter(text -> !text.equals(made)))
                .isEmpty();
    }
}
