package org.kinetrail.workflow.site;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Json;

/**
 * What a site decides about signing. Every change is an event of the site's trail.
 *
 * @param trainingRequired whether only accounts with a training record that has not expired sign
 * @param secretDays       after how many days a secret no longer signs
 * @param idleMinutes      after how many minutes without a touch a continuous use ends
 * @param stampAddress     address of an RFC 3161 time-stamp authority; empty for none
 */
public record SitePolicy(boolean trainingRequired, int secretDays, int idleMinutes, String stampAddress) {

    private static final String FORMAT = "kinetrail-site-1";

    static final SitePolicy STANDARD = new SitePolicy(false, 365, 15, "");

    /** The policy with one value changed; refused for an unknown name or a value that does not fit. */
    public SitePolicy with(String name, String value) {
        return switch (name) {
            case "training.required" -> new SitePolicy(flag(name, value), secretDays, idleMinutes, stampAddress);
            case "secret.days" -> new SitePolicy(trainingRequired, whole(name, value, 3650), idleMinutes, stampAddress);
            case "idle.minutes" -> new SitePolicy(trainingRequired, secretDays, whole(name, value, 480), stampAddress);
            case "stamp.address" -> new SitePolicy(trainingRequired, secretDays, idleMinutes, address(value));
            default -> throw new Refusal("'" + name + "' is no setting of a site; settings are " + String.join(", ", values().keySet()) + ".");
        };
    }

    /** All settings by name. */
    public TreeMap<String, String> values() {
        TreeMap<String, String> values = new TreeMap<>();
        values.put("training.required", Boolean.toString(trainingRequired));
        values.put("secret.days", Integer.toString(secretDays));
        values.put("idle.minutes", Integer.toString(idleMinutes));
        values.put("stamp.address", stampAddress);
        return values;
    }

    /** Where time stamps come from. */
    public Optional<URI> stamps() {
        return stampAddress.isEmpty() ? Optional.empty() : Optional.of(URI.create(stampAddress));
    }

    /**
     * The settings as a report carries them, {@code site.json}: canonical JSON.
     *
     * @param event event of the site's trail that decided them last
     */
    byte[] file(long event) {
        return Json.object().with("format", FORMAT).with("event", event).with("settings", json()).canonical();
    }

    /** The settings that a {@code site.json} tells. */
    public static SitePolicy of(byte[] file) {
        return Json.parse(file) instanceof Json.Members members && members.text("format").filter(FORMAT::equals).isPresent()
                ? members.members("settings").map(SitePolicy::read).orElse(STANDARD) : STANDARD;
    }

    Json.Members json() {
        Json.Members json = Json.object();
        for (var entry : values().entrySet()) {
            json = json.with(entry.getKey(), entry.getValue());
        }
        return json;
    }

    static SitePolicy read(Json.Members json) {
        SitePolicy policy = STANDARD;
        for (String name : STANDARD.values().keySet()) {
            Optional<String> value = json.text(name);
            policy = value.isPresent() ? policy.with(name, value.get()) : policy;
        }
        return policy;
    }

    private static boolean flag(String name, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new Refusal(name + " is true or false, not '" + value + "'.");
        }
        return value.equals("true");
    }

    private static int whole(String name, String value, int most) {
        if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > most) {
            throw new Refusal(name + " is a whole number from 1 to " + most + ", not '" + value + "'.");
        }
        return Integer.parseInt(value);
    }

    private static String address(String value) {
        try {
            String scheme = value.isEmpty() ? "https" : String.valueOf(URI.create(value).getScheme()).toLowerCase(Locale.ROOT);
            if (scheme.equals("http") || scheme.equals("https")) {
                return value;
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal("stamp.address '" + value + "' is no address; give one that begins with https://.", e);
        }
        throw new Refusal("stamp.address '" + value + "' is no web address; give one that begins with https://.");
    }
}
