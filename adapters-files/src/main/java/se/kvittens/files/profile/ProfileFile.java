package se.kvittens.files.profile;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlFile;

/**
 * A profile's file of one kind of feed.
 *
 * @param of what the feed tells of, as the file says it: {@code visits}
 */
public record ProfileFile<F extends Enum<F> & FeedField>(String of, Class<F> fields) {

    /** Empty, with all faults, where anything is wrong. */
    public Optional<Profile<F>> read(Path path, Faults faults) {
        return read(path, faults, (root, profile) -> profile);
    }

    /**
     * As {@link #read(Path, Faults)}, of a profile with fields of its own.
     *
     * @param rest reads these, of the whole file
     */
    public <P> Optional<P> read(Path path, Faults faults, BiFunction<YamlFields, Profile<F>, P> rest) {
        return YamlFile.text(path, faults).flatMap(text -> parse(path.toString(), text, faults, rest));
    }

    /** As {@link #read(Path, Faults, BiFunction)}, of a text. */
    public <P> Optional<P> parse(String file, String text, Faults faults, BiFunction<YamlFields, Profile<F>, P> rest) {
        Faults own = new Faults();
        Optional<P> read = YamlFile.parse(file, text, own).map(root -> parse(file, root.fields(), rest));
        own.all().forEach(faults::add);
        return own.isEmpty() ? read : Optional.empty();
    }

    private <P> P parse(String file, YamlFields root, BiFunction<YamlFields, Profile<F>, P> rest) {
        root.required("of")
                .ifPresent(value -> value.text()
                        .filter(text -> !text.equals(of))
                        .ifPresent(text -> value.fault(FaultKind.INVALID_VALUE, text, of)));
        P read = rest.apply(root, new ProfileReader<>(file, fields).read(root));
        root.refuseUnknown();
        return read;
    }
}
