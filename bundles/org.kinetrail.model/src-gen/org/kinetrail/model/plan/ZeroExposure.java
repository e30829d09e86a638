/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Zero Exposure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.ZeroExposure#getRule <em>Rule</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.ZeroExposure#isShowWithoutThem <em>Show Without Them</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getZeroExposure()
 * @model
 * @generated
 */
public interface ZeroExposure extends EObject {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getZeroExposure_Rule()
	 * @model
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.ZeroExposure#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Show Without Them</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Show Without Them</em>' attribute.
	 * @see #setShowWithoutThem(boolean)
	 * @see org.kinetrail.model.plan.PlanPackage#getZeroExposure_ShowWithoutThem()
	 * @model
	 * @generated
	 */
	boolean isShowWithoutThem();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.ZeroExposure#isShowWithoutThem <em>Show Without Them</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Show Without Them</em>' attribute.
	 * @see #isShowWithoutThem()
	 * @generated
	 */
	void setShowWithoutThem(boolean value);

} // ZeroExposure
