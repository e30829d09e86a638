package org.kinetrail.dataimport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Dose;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Intervention;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;

/**
 * Hash of what a study says, whatever files said it: equal for the same data sets as CSV, XPT or Dataset-JSON. File names, formats and file
 * hashes do not enter; member, row and column of every value do.
 */
public final class ContentHash {

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256, lower-case hexadecimal. */
    public static String of(StudyData data) {
        ContentHash hash = new ContentHash();
        hash.add(data.studyId(), data.title());
        data.covariates().forEach(c -> hash.add("covariate", c.toString()));
        data.endpoints().forEach(hash::definition);
        data.subjects().forEach(hash::subject);
        data.findings().forEach(hash::finding);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(String... texts) {
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }

    private void add(double value) {
        add(Long.toHexString(Double.doubleToLongBits(value)));
    }

    private void source(Source source) {
        add(source.member(), Long.toString(source.row()), source.column());
    }

    private void definition(EndpointDefinition d) {
        add("endpoint", d.toString());
    }

    private void finding(Finding f) {
        add("finding", f.rule(), f.severity().name(), f.subject(), f.value());
        source(f.source());
    }

    private void subject(Subject s) {
        add("subject", s.id(), s.study());
        add(s.randomisationDay());
        add(s.deathDay());
        add(s.lastContactDay());
        s.covariates().forEach(this::covariate);
        s.doses().forEach(this::dose);
        s.profiles().forEach(this::profile);
        s.interventions().forEach(this::intervention);
        for (Map.Entry<String, EndpointValue> e : s.endpoints().entrySet()) {
            add(e.getKey());
            endpoint(e.getValue());
        }
    }

    private void covariate(String name, CovariateValue value) {
        add(name, value.level());
        add(value.number());
        source(value.source());
    }

    private void dose(Dose d) {
        add("dose", d.unit().symbol(), d.route().name());
        add(d.amount());
        add(d.time());
        add(d.duration());
        source(d.source());
    }

    private void profile(Profile p) {
        add("profile", p.analyte(), p.timeUnit().symbol(), p.concentrationUnit().symbol());
        for (Sample s : p.samples()) {
            add(s.state().name());
            add(s.time());
            add(s.nominal());
            add(s.value());
            add(s.lloq());
            source(s.source());
            add(s.exclusion().map(Object::toString).orElse(""));
        }
    }

    private void intervention(Intervention i) {
        add(i.type(), i.name(), i.indication());
        add(i.startDay());
        add(i.endDay());
        source(i.source());
    }

    private void endpoint(EndpointValue value) {
        if (value instanceof EndpointValue.TimeToEvent t) {
            add("time", Boolean.toString(t.event()));
            add(t.days());
        } else if (value instanceof EndpointValue.Binary b) {
            add("binary", Boolean.toString(b.yes()));
            add(b.onsetDay());
        } else if (value instanceof EndpointValue.NotEvaluable n) {
            add("not-evaluable", n.reason());
        }
        value.sources().forEach(this::source);
    }
}
