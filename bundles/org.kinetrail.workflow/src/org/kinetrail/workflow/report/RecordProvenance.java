package org.kinetrail.workflow.report;

import java.util.List;

import org.kinetrail.model.provenance.Agent;
import org.kinetrail.model.provenance.AgentKind;
import org.kinetrail.model.provenance.Entity;
import org.kinetrail.model.provenance.Environment;
import org.kinetrail.model.provenance.Provenance;
import org.kinetrail.model.provenance.ProvenanceFactory;
import org.kinetrail.report.pdf.Attachment;
import org.kinetrail.trail.Sha256;

/** What the provenance of every record copy says: the machine, the software, the people, and each embedded file with its hash. */
final class RecordProvenance {

    static final String SOFTWARE = "software";

    private RecordProvenance() {
    }

    /** A provenance with machine, files and software in it; what was done is for the caller to add. */
    static Provenance of(RenderEnvironment environment, String softwareName, String version, List<Attachment> files) {
        Provenance provenance = ProvenanceFactory.eINSTANCE.createProvenance();
        Environment machine = ProvenanceFactory.eINSTANCE.createEnvironment();
        machine.setClock(environment.clock());
        machine.setUser(environment.user());
        machine.setHost(environment.host());
        machine.setJava(environment.java());
        machine.setOs(environment.os());
        machine.setSoftware(environment.software());
        provenance.setEnvironment(machine);
        Agent software = agent(SOFTWARE, AgentKind.SOFTWARE, softwareName);
        software.setVersion(version);
        provenance.getAgents().add(software);
        for (Attachment file : files) {
            Entity entity = ProvenanceFactory.eINSTANCE.createEntity();
            entity.setId(file.name());
            entity.setLabel(file.description());
            entity.setSha256(Sha256.hex(file.bytes()));
            entity.setSize(file.bytes().length);
            provenance.getEntities().add(entity);
        }
        return provenance;
    }

    /** A person who acted. */
    static Agent person(String id, String name) {
        return agent(id, AgentKind.PERSON, name);
    }

    private static Agent agent(String id, AgentKind kind, String name) {
        Agent agent = ProvenanceFactory.eINSTANCE.createAgent();
        agent.setId(id);
        agent.setKind(kind);
        agent.setName(name);
        return agent;
    }
}
