package org.kinetrail.workflow.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.model.ModelJson;
import org.kinetrail.model.provenance.Activity;
import org.kinetrail.model.provenance.Agent;
import org.kinetrail.model.provenance.AgentKind;
import org.kinetrail.model.provenance.Entity;
import org.kinetrail.model.provenance.Environment;
import org.kinetrail.model.provenance.Provenance;

/** A provenance model as W3C PROV-JSON; docs/formats/provenance.md fixes the form. */
final class ProvenanceJson {

    private static final String KT = "kt:";

    private ProvenanceJson() {
    }

    static String write(Provenance provenance, boolean detached) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("prefix", Map.of("kt", "https://kinetrail.org/ns#"));
        document.put("entity", entities(provenance, detached));
        document.put("agent", agents(provenance));
        document.put("activity", activities(provenance));
        Map<String, Object> used = new LinkedHashMap<>();
        Map<String, Object> generated = new LinkedHashMap<>();
        Map<String, Object> associated = new LinkedHashMap<>();
        for (Activity activity : provenance.getActivities()) {
            String id = KT + activity.getId();
            activity.getUsed().forEach(e -> used.put("_:u" + (used.size() + 1), pair("prov:activity", id, "prov:entity", KT + e)));
            activity.getGenerated().forEach(e -> generated.put("_:g" + (generated.size() + 1), pair("prov:entity", KT + e, "prov:activity", id)));
            for (String agent : List.of(activity.getAgent(), activity.getSoftware())) {
                associated.put("_:a" + (associated.size() + 1), pair("prov:activity", id, "prov:agent", KT + agent));
            }
        }
        document.put("used", used);
        document.put("wasGeneratedBy", generated);
        document.put("wasAssociatedWith", associated);
        return ModelJson.text(document);
    }

    private static Map<String, Object> entities(Provenance provenance, boolean detached) {
        Map<String, Object> entities = new LinkedHashMap<>();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("kt:study", provenance.getStudy());
        report.put("kt:run", provenance.getRun());
        report.put("kt:demo", provenance.isDemo());
        report.put("kt:authorityKey", provenance.getAuthorityKey());
        report.put("kt:requiredSigners", List.copyOf(provenance.getRequiredSigners()));
        if (detached) {
            report.put("kt:detached", true);
        }
        entities.put("kt:report", report);
        Environment machine = provenance.getEnvironment();
        Map<String, Object> environment = new LinkedHashMap<>();
        environment.put("kt:clock", machine.getClock());
        environment.put("kt:user", machine.getUser());
        environment.put("kt:host", machine.getHost());
        environment.put("kt:java", machine.getJava());
        environment.put("kt:os", machine.getOs());
        environment.put("kt:software", machine.getSoftware());
        entities.put("kt:environment", environment);
        for (Entity entity : provenance.getEntities()) {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("prov:label", entity.getId());
            file.put("kt:description", entity.getLabel());
            file.put("kt:sha256", entity.getSha256());
            file.put("kt:size", entity.getSize());
            entities.put(KT + entity.getId(), file);
        }
        return entities;
    }

    private static Map<String, Object> agents(Provenance provenance) {
        Map<String, Object> agents = new LinkedHashMap<>();
        for (Agent agent : provenance.getAgents()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("prov:type", agent.getKind() == AgentKind.PERSON ? "prov:Person" : "prov:SoftwareAgent");
            entry.put("prov:label", agent.getName());
            if (agent.getRole() != null) {
                entry.put("kt:role", agent.getRole());
            }
            if (agent.getVersion() != null) {
                entry.put("kt:version", agent.getVersion());
            }
            agents.put(KT + agent.getId(), entry);
        }
        return agents;
    }

    private static Map<String, Object> activities(Provenance provenance) {
        Map<String, Object> activities = new LinkedHashMap<>();
        for (Activity activity : provenance.getActivities()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("prov:label", activity.getLabel());
            entry.put("prov:startTime", activity.getStartedAt());
            entry.put("prov:endTime", activity.getEndedAt());
            entry.put("kt:event", activity.getEvent());
            activities.put(KT + activity.getId(), entry);
        }
        return activities;
    }

    private static Map<String, Object> pair(String firstName, String first, String secondName, String second) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(firstName, first);
        pair.put(secondName, second);
        return pair;
    }
}
