package se.kvittens.files.basis;

import java.text.Normalizer;
import java.util.regex.Pattern;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.hash.ContentHash;

/** The names of all that is written for a provider. */
public final class BasisFiles {

    public static final String BASIS_JSON = "basis.json";
    public static final String LINES_CSV = "lines.csv";
    public static final String TOTALS_CSV = "totals.csv";
    public static final String DEVIATIONS_CSV = "deviations.csv";
    /** Only where corrections of earlier months are settled. */
    public static final String CORRECTIONS_CSV = "corrections.csv";

    public static final String SHARES_JSON = "shares.json";
    public static final String SHARES_CSV = "shares.csv";

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}]+( [\\p{L}\\p{Nd}]+)*");
    private static final Pattern RESERVED = Pattern.compile("(?i)con|prn|aux|nul|com\\d|lpt\\d");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final int MOST_CHARACTERS = 60;
    private static final int HASH_CHARACTERS = 8;

    private BasisFiles() {}

    /**
     * A folder name for a provider, safe on any system: its words joined by hyphens. A name that has anything but
     * letters, digits and single spaces gets a part of its hash, so that two providers never share a folder; names that
     * differ in the size of letters alone do where the system doesn't tell them apart.
     */
    public static String folderOf(String provider) {
        String name = Normalizer.normalize(provider, Normalizer.Form.NFC);
        if (isPlain(name)) {
            return name.replace(' ', '-');
        }
        String safe = OTHER.matcher(PersonalNumbers.maskedIn(name)).replaceAll("-");
        String trimmed = EDGES.matcher(safe).replaceAll("");
        String start = trimmed.codePointCount(0, trimmed.length()) > MOST_CHARACTERS
                ? trimmed.substring(0, trimmed.offsetByCodePoints(0, MOST_CHARACTERS))
                : trimmed;
        String hash = ContentHash.of(name).substring(0, HASH_CHARACTERS);
        return start.isEmpty() ? "_" + hash : start + "_" + hash;
    }

    private static boolean isPlain(String name) {
        return name.length() <= MOST_CHARACTERS
                && PLAIN.matcher(name).matches()
                && !RESERVED.matcher(name).matches()
                && !PersonalNumbers.appearIn(name);
    }
}
