/**
 */
package org.kinetrail.model.study;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Outcome Timing</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.kinetrail.model.study.StudyPackage#getOutcomeTiming()
 * @model
 * @generated
 */
public enum OutcomeTiming implements Enumerator {
	/**
	 * The '<em><b>BEFORE FIRST OUTCOME IMPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEFORE_FIRST_OUTCOME_IMPORT_VALUE
	 * @generated
	 * @ordered
	 */
	BEFORE_FIRST_OUTCOME_IMPORT(0, "BEFORE_FIRST_OUTCOME_IMPORT", "BEFORE_FIRST_OUTCOME_IMPORT"),

	/**
	 * The '<em><b>AFTER OUTCOMES BEFORE FIRST RUN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AFTER_OUTCOMES_BEFORE_FIRST_RUN_VALUE
	 * @generated
	 * @ordered
	 */
	AFTER_OUTCOMES_BEFORE_FIRST_RUN(1, "AFTER_OUTCOMES_BEFORE_FIRST_RUN", "AFTER_OUTCOMES_BEFORE_FIRST_RUN"),

	/**
	 * The '<em><b>AFTER RESULTS SEEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AFTER_RESULTS_SEEN_VALUE
	 * @generated
	 * @ordered
	 */
	AFTER_RESULTS_SEEN(2, "AFTER_RESULTS_SEEN", "AFTER_RESULTS_SEEN");

	/**
	 * The '<em><b>BEFORE FIRST OUTCOME IMPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEFORE_FIRST_OUTCOME_IMPORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BEFORE_FIRST_OUTCOME_IMPORT_VALUE = 0;

	/**
	 * The '<em><b>AFTER OUTCOMES BEFORE FIRST RUN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AFTER_OUTCOMES_BEFORE_FIRST_RUN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AFTER_OUTCOMES_BEFORE_FIRST_RUN_VALUE = 1;

	/**
	 * The '<em><b>AFTER RESULTS SEEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AFTER_RESULTS_SEEN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AFTER_RESULTS_SEEN_VALUE = 2;

	/**
	 * An array of all the '<em><b>Outcome Timing</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OutcomeTiming[] VALUES_ARRAY =
		new OutcomeTiming[] {
			BEFORE_FIRST_OUTCOME_IMPORT,
			AFTER_OUTCOMES_BEFORE_FIRST_RUN,
			AFTER_RESULTS_SEEN,
		};

	/**
	 * A public read-only list of all the '<em><b>Outcome Timing</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OutcomeTiming> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Outcome Timing</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutcomeTiming get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OutcomeTiming result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Outcome Timing</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutcomeTiming getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OutcomeTiming result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Outcome Timing</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutcomeTiming get(int value) {
		switch (value) {
			case BEFORE_FIRST_OUTCOME_IMPORT_VALUE: return BEFORE_FIRST_OUTCOME_IMPORT;
			case AFTER_OUTCOMES_BEFORE_FIRST_RUN_VALUE: return AFTER_OUTCOMES_BEFORE_FIRST_RUN;
			case AFTER_RESULTS_SEEN_VALUE: return AFTER_RESULTS_SEEN;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private OutcomeTiming(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //OutcomeTiming
