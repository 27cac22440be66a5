package se.kvittens.files.doorfolder.gateway;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.doorfolder.gateway.GatewaySettings.Kind;
import se.kvittens.files.doorfolder.gateway.GatewaySettings.SecretPlace;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.intake.remote.Certificates;
import se.kvittens.files.intake.remote.ConnectionFile;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads the gateways of {@code doors.yaml}. No fault repeats what stands in a secret's place: it may be the secret. */
public final class GatewayFields {

    private static final String UNTOLD = "…";
    private static final String PLACES = "{file: …}, {environment: …}";
    private static final Pattern BROKER =
            Pattern.compile("(mqtts://[\\w.-]+|mqtt://(localhost|127(\\.\\d{1,3}){3}))(:\\d{1,5})?");
    private static final String VARIABLE = "[A-Za-z_][A-Za-z0-9_]*";

    private final Path root;
    private final Set<String> names = new TreeSet<>();

    /** @param root the folder in which the manifest stands, and with it the files that it names */
    public GatewayFields(Path root) {
        this.root = root;
    }

    /** Also of gateways that are faulty otherwise: whoever names them is not at fault. */
    public Set<String> names() {
        return names;
    }

    /** Empty, with a fault, where something is wrong. */
    public Optional<GatewaySettings> read(YamlFields fields) {
        Optional<YamlValue> named = fields.required("name");
        Optional<String> name = named.flatMap(value -> value.as(GatewayFields::name));
        if (name.isPresent() && !names.add(name.get())) {
            named.get().fault(FaultKind.DUPLICATE_ID, name.get(), "");
        }
        Optional<Kind> kind = fields.required("kind").flatMap(value -> value.as(GatewayFields::kind));
        boolean isBroker = kind.equals(Optional.of(Kind.NUKI_MQTT));
        Optional<String> address = fields.required("address")
                .flatMap(value -> value.as(isBroker ? GatewayFields::broker : ConnectionFile::address));
        Optional<SecretPlace> token = fields.required("token").flatMap(this::place);
        // A broker signs nothing, and no other gateway stands on a home's own network, with certificates of its own.
        Optional<SecretPlace> signing =
                isBroker ? Optional.empty() : fields.optional("signing").flatMap(this::place);
        Optional<Path> trust =
                isBroker ? fields.optional("trust").flatMap(value -> value.as(this::certificates)) : Optional.empty();
        fields.refuseUnknown();
        return name.flatMap(called -> kind.flatMap(of -> address.flatMap(
                at -> token.map(by -> new GatewaySettings(new GatewayName(called), of, at, by, signing, trust)))));
    }

    /** Sealed, or of this machine; without a user, beside whom a password may stand. */
    private static Either<Misread, String> broker(String text) {
        return BROKER.matcher(text).matches()
                ? Either.right(text)
                : Either.left(new Misread(FaultKind.INVALID_VALUE, "mqtts://host:8883"));
    }

    private Either<Misread, Path> certificates(String text) {
        try {
            return Certificates.in(root.resolve(text));
        } catch (InvalidPathException noPath) {
            return Either.left(new Misread(FaultKind.UNREADABLE_FILE, ""));
        }
    }

    private static Either<Misread, String> name(String text) {
        if (PersonalNumbers.isOne(text)) {
            return Either.left(new Misread(FaultKind.PERSONAL_NUMBER, ""));
        }
        return GatewayName.isAllowed(text)
                ? Either.right(text)
                : Either.left(new Misread(FaultKind.INVALID_VALUE, "a–z, 0–9, -; norra-1"));
    }

    private static Either<Misread, Kind> kind(String text) {
        return Arrays.stream(Kind.values())
                .filter(kind -> word(kind).equals(text))
                .findFirst()
                .<Either<Misread, Kind>>map(Either::right)
                .orElseGet(() -> Either.left(new Misread(
                        FaultKind.INVALID_VALUE,
                        Arrays.stream(Kind.values()).map(GatewayFields::word).collect(Collectors.joining(", ")))));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<SecretPlace> place(YamlValue value) {
        if (!value.isMapping()) {
            value.fault(FaultKind.INVALID_VALUE, UNTOLD, PLACES);
            return Optional.empty();
        }
        YamlFields fields = value.fields();
        List<Optional<SecretPlace>> places = List.of(
                fields.optional("file").flatMap(text -> read(text, this::file)),
                fields.optional("environment").flatMap(text -> read(text, GatewayFields::variable)));
        boolean isOne = fields.has("file") != fields.has("environment");
        if (!isOne) {
            value.fault(FaultKind.INVALID_VALUE, UNTOLD, PLACES);
        }
        return isOne ? places.stream().flatMap(Optional::stream).findFirst() : Optional.empty();
    }

    private static Optional<SecretPlace> read(YamlValue value, Function<String, Either<Misread, SecretPlace>> reading) {
        return value.text().flatMap(text -> {
            Either<Misread, SecretPlace> read = reading.apply(text);
            read.peekLeft(misread -> value.fault(misread.kind(), UNTOLD, misread.expected()));
            return read.toJavaOptional();
        });
    }

    /** A file that is there; elsewhere than in the folder, too, where others may not read it. */
    private Either<Misread, SecretPlace> file(String text) {
        try {
            Path file = root.resolve(text);
            return Files.isRegularFile(file) && Files.isReadable(file)
                    ? Either.right(new SecretPlace.InFile(file))
                    : Either.left(new Misread(FaultKind.NO_SECRET, ""));
        } catch (InvalidPathException noPath) {
            return Either.left(new Misread(FaultKind.NO_SECRET, ""));
        }
    }

    private static Either<Misread, SecretPlace> variable(String text) {
        return text.matches(VARIABLE)
                ? Either.right(new SecretPlace.InEnvironment(text))
                : Either.left(new Misread(FaultKind.INVALID_VALUE, "KVITTENS_TOKEN"));
    }
}
