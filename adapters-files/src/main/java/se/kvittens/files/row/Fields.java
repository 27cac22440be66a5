package se.kvittens.files.row;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row, in the order of its columns; the same for CSV, where names are {@code stops_pay}, and for JSON. */
public final class Fields {

    private final Map<String, @Nullable Object> byName = new LinkedHashMap<>();

    public Fields with(String name, @Nullable Object value) {
        byName.put(name, value);
        return this;
    }

    public Fields without(String name) {
        byName.remove(name);
        return this;
    }

    public Map<String, @Nullable Object> byName() {
        return byName;
    }

    public String[] values() {
        String[] values = new String[byName.size()];
        int at = 0;
        for (Object value : byName.values()) {
            values[at] = value == null ? "" : value.toString();
            at++;
        }
        return values;
    }

    public static String header(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
