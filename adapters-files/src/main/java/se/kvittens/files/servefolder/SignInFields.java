package se.kvittens.files.servefolder;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.intake.remote.ConnectionFile;
import se.kvittens.files.servefolder.Overrides.Variable;
import se.kvittens.files.servefolder.SignInSettings.Claims;
import se.kvittens.files.servefolder.SignInSettings.TwoFactor;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads {@code signIn}. */
final class SignInFields {

    private SignInFields() {}

    /** Empty, with a fault, where something is missing. */
    static Optional<SignInSettings> read(YamlFields fields, Overrides overrides) {
        Optional<String> issuer = issuer(fields, overrides);
        Optional<String> audience = fields.required("audience").flatMap(value -> value.as(Readings::name));
        Optional<String> keys = fields.optional("keys").flatMap(Untold::address);
        Claims claims = new Claims(
                claim(fields, "nameClaim", Claims.USUAL.name()),
                claim(fields, "roleClaim", Claims.USUAL.role()),
                claim(fields, "providerClaim", Claims.USUAL.provider()));
        Map<String, Role> roles =
                fields.required("roles").map(SignInFields::roles).orElse(Map.of());
        Optional<String> deviceWord = deviceWord(fields, roles.keySet());
        TwoFactor twoFactor = fields.optional("twoFactor")
                .map(value -> twoFactor(value.fields()))
                .orElse(TwoFactor.USUAL);
        fields.refuseUnknown();
        return issuer.flatMap(
                from -> audience.map(to -> new SignInSettings(from, to, keys, claims, roles, deviceWord, twoFactor)));
    }

    /** The environment's, else the manifest's. */
    private static Optional<String> issuer(YamlFields fields, Overrides overrides) {
        Optional<YamlValue> stated =
                overrides.has(Variable.KVITTENS_SERVE_ISSUER) ? fields.optional("issuer") : fields.required("issuer");
        Optional<String> said = stated.flatMap(Untold::address);
        return overrides
                .read(Variable.KVITTENS_SERVE_ISSUER, "signIn.issuer", ConnectionFile::address)
                .or(() -> said);
    }

    private static String claim(YamlFields fields, String name, String usual) {
        return fields.optional(name).flatMap(value -> value.as(Readings::name)).orElse(usual);
    }

    private static Map<String, Role> roles(YamlValue value) {
        Map<String, Role> roles = new LinkedHashMap<>();
        Map<String, YamlValue> all = value.fields().all();
        if (all.isEmpty() && value.isMapping()) {
            value.fault(FaultKind.MISSING_FIELD, "", "");
        }
        all.forEach((word, role) -> {
            if (PersonalNumbers.appearIn(word)) {
                role.fault(FaultKind.PERSONAL_NUMBER, "", "");
            }
            role.as(Readings.oneOf(Role.class)).ifPresent(of -> roles.put(word, of));
        });
        return roles;
    }

    /** No role has the same word: a device is nobody. */
    private static Optional<String> deviceWord(YamlFields fields, Set<String> roleWords) {
        Optional<YamlValue> stated = fields.optional("deviceWord");
        Optional<String> word = stated.flatMap(value -> value.as(Readings::name));
        word.filter(roleWords::contains).ifPresent(taken -> stated.get().fault(FaultKind.DUPLICATE_ID, taken, ""));
        return word;
    }

    private static TwoFactor twoFactor(YamlFields fields) {
        TwoFactor twoFactor = new TwoFactor(words(fields, "acr"), words(fields, "amr"));
        fields.refuseUnknown();
        return twoFactor;
    }

    private static Set<String> words(YamlFields fields, String name) {
        Set<String> words = new LinkedHashSet<>();
        fields.optional(name)
                .ifPresent(value ->
                        value.items().forEach(item -> item.as(Readings::name).ifPresent(words::add)));
        return words;
    }
}
