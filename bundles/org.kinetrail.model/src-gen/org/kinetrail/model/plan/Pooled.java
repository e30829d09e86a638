/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pooled</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.Pooled#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Pooled#getEndpoints <em>Endpoints</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Pooled#getComparators <em>Comparators</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getPooled()
 * @model
 * @generated
 */
public interface Pooled extends EObject {
	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.kinetrail.model.plan.PlanPackage#getPooled_Enabled()
	 * @model
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Pooled#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Endpoints</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Endpoints</em>' attribute list.
	 * @see org.kinetrail.model.plan.PlanPackage#getPooled_Endpoints()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEndpoints();

	/**
	 * Returns the value of the '<em><b>Comparators</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comparators</em>' attribute list.
	 * @see #isSetComparators()
	 * @see #unsetComparators()
	 * @see org.kinetrail.model.plan.PlanPackage#getPooled_Comparators()
	 * @model unique="false" unsettable="true"
	 * @generated
	 */
	EList<String> getComparators();

	/**
	 * Unsets the value of the '{@link org.kinetrail.model.plan.Pooled#getComparators <em>Comparators</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetComparators()
	 * @see #getComparators()
	 * @generated
	 */
	void unsetComparators();

	/**
	 * Returns whether the value of the '{@link org.kinetrail.model.plan.Pooled#getComparators <em>Comparators</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Comparators</em>' attribute list is set.
	 * @see #unsetComparators()
	 * @see #getComparators()
	 * @generated
	 */
	boolean isSetComparators();

} // Pooled
