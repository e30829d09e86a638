/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quantiles</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.Quantiles#getType <em>Type</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Quantiles#getGroups <em>Groups</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getQuantiles()
 * @model
 * @generated
 */
public interface Quantiles extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(int)
	 * @see org.kinetrail.model.plan.PlanPackage#getQuantiles_Type()
	 * @model
	 * @generated
	 */
	int getType();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Quantiles#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(int value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Groups</em>' attribute.
	 * @see #setGroups(int)
	 * @see org.kinetrail.model.plan.PlanPackage#getQuantiles_Groups()
	 * @model
	 * @generated
	 */
	int getGroups();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Quantiles#getGroups <em>Groups</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Groups</em>' attribute.
	 * @see #getGroups()
	 * @generated
	 */
	void setGroups(int value);

} // Quantiles
