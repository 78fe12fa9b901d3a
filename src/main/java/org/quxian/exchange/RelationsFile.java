package org.quxian.exchange;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.quxian.observation.Relation;
import org.quxian.observation.Text;

/** The shape of {@code relations.json}. */
record RelationsFile(List<Entry> relations) {

    List<Relation> toRelations() {
        return relations.stream().map(Entry::toRelation).toList();
    }

    /** One relation; {@code kind} says which. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = GroupEntry.class, name = "group"),
        @JsonSubTypes.Type(value = RateEntry.class, name = "rate"),
        @JsonSubTypes.Type(value = ShareEntry.class, name = "share"),
        @JsonSubTypes.Type(value = AverageEntry.class, name = "average"),
        @JsonSubTypes.Type(value = BeforeAfterEntry.class, name = "before_after")
    })
    sealed interface Entry {
        Relation toRelation();
    }

    record GroupEntry(Text name, List<String> indicators) implements Entry {
        @Override
        public Relation toRelation() {
            return new Relation.Group(name, indicators);
        }
    }

    record RateEntry(Text name, String count, String rate, String target) implements Entry {
        @Override
        public Relation toRelation() {
            return new Relation.Rate(name, count, rate, target);
        }
    }

    record ShareEntry(Text name, String part, String whole) implements Entry {
        @Override
        public Relation toRelation() {
            return new Relation.Share(name, part, whole);
        }
    }

    record AverageEntry(Text name, String amount, String count) implements Entry {
        @Override
        public Relation toRelation() {
            return new Relation.Average(name, amount, count);
        }
    }

    record BeforeAfterEntry(Text name, String before, String after) implements Entry {
        @Override
        public Relation toRelation() {
            return new Relation.BeforeAfter(name, before, after);
        }
    }
}
