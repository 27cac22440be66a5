package se.kvittens.files.servefolder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.access.Role;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/**
 * The words of an issuer for roles and for devices, as a manifest has them.
 *
 * @param roles none where the usual ones are meant
 */
record RoleWordFields(Map<String, Role> roles, Optional<String> device) {

    /** A device, where no other word is given. */
    private static final String USUAL_DEVICE = "DEVICE";

    static RoleWordFields in(YamlFields fields) {
        Map<String, Role> roles = new LinkedHashMap<>();
        Optional<YamlValue> statedRoles = fields.optional("roles");
        statedRoles.ifPresent(value -> {
            Map<String, YamlValue> all = value.fields().all();
            if (all.isEmpty() && value.isMapping()) {
                value.fault(FaultKind.MISSING_FIELD, "", "");
            }
            all.forEach((word, role) -> read(word, role).ifPresent(of -> roles.put(word, of)));
        });
        Optional<YamlValue> statedDevice = fields.optional("deviceWord");
        Optional<String> device = statedDevice.flatMap(value -> value.as(Readings::name));
        // A device is nobody: no role has the same word.
        String taken = device.orElse(USUAL_DEVICE);
        if (roles.containsKey(taken)) {
            statedDevice.or(() -> statedRoles).ifPresent(value -> value.fault(FaultKind.DUPLICATE_ID, taken, ""));
        }
        return new RoleWordFields(roles, device);
    }

    private static Optional<Role> read(String word, YamlValue role) {
        Readings.name(word).peekLeft((Misread misread) -> role.fault(misread.kind(), "", misread.expected()));
        return role.as(Readings.oneOf(Role.class));
    }
}
