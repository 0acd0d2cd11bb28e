package org.claimant.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;

/** Which country the persons and organisations of a Popolo file are of. */
final class PopoloCountries {
    /** As in an Open Civic Data identifier: {@code ocd-division/country:gb/constituency:dover}. */
    private static final Pattern OCD = Pattern.compile("(?i)\\bcountry:([a-z]{2})\\b");

    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    /** Areas, or bodies, of periods and of bodies. */
    private final Map<String, String> leads = new HashMap<>();
    /** What a person's membership names: an area, a period or a body. */
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private String only = "";

    void area(JsonObject o) {
        String id = PopoloActors.text(o, "id");
        String code = code(id + " " + PopoloActors.text(o, "identifier"));
        if (code.isEmpty() && PopoloActors.text(o, "classification").equalsIgnoreCase("country")) {
            code = Gazetteer.countryCode(PopoloActors.text(o, "name"));
        }
        if (!code.isEmpty()) {
            areas.put(id, code);
        }
        parents.put(id, PopoloActors.text(o, "parent_id"));
    }

    void event(JsonObject o) {
        lead(o, "area_id", "organization_id");
    }

    void organization(JsonObject o) {
        lead(o, "area_id", "parent_id");
        if (o.has("area") && o.get("area").isJsonObject()) {
            area(o.getAsJsonObject("area"));
            leads.put(PopoloActors.text(o, "id"), PopoloActors.text(o.getAsJsonObject("area"), "id"));
        }
    }

    void membership(String person, JsonObject o) {
        for (String key : new String[] {"area_id", "legislative_period_id", "organization_id"}) {
            if (!PopoloActors.text(o, key).isEmpty()) {
                places.merge(person, PopoloActors.text(o, key), (a, b) -> a + "\t" + b);
            }
        }
    }

    /** Ends the first pass: now all is known that the file tells. */
    void close(Map<String, String> partyOf) {
        places.forEach((person, all) -> {
            for (String place : all.split("\t")) {
                countries.merge(person, country(place), (a, b) -> a.isEmpty() ? b : a);
            }
        });
        places.clear();
        Set<String> told = new TreeSet<>(areas.values());
        only = told.size() == 1 ? told.iterator().next() : "";
        partyOf.forEach((person, party) -> countries.merge(party, of(person), (a, b) -> a.equals(b) ? a : ""));
    }

    /** The code of a person's or an organisation's country, or empty. */
    String of(String id) {
        String own = countries.getOrDefault(id, country(id));
        return own.isEmpty() ? only : own;
    }

    private void lead(JsonObject o, String... keys) {
        for (String key : keys) {
            if (!PopoloActors.text(o, key).isEmpty()) {
                leads.putIfAbsent(PopoloActors.text(o, "id"), PopoloActors.text(o, key));
            }
        }
    }

    private String country(String place) {
        String at = place;
        for (int i = 0; i < 10 && !at.isEmpty(); i++) {
            String code = areas.getOrDefault(at, code(at));
            if (!code.isEmpty()) {
                return code;
            }
            at = parents.getOrDefault(at, "").isEmpty() ? leads.getOrDefault(at, "") : parents.get(at);
        }
        return "";
    }

    private static String code(String id) {
        Matcher m = OCD.matcher(id);
        return m.find() ? m.group(1).toUpperCase(Locale.ROOT) : "";
    }
}
