/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guard Rules</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.GuardRules#getSelectionOffBelow <em>Selection Off Below</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.GuardRules#getDescribeOnlyBelow <em>Describe Only Below</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.GuardRules#getInfluenceShare <em>Influence Share</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.GuardRules#getConditionNumber <em>Condition Number</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.GuardRules#getVif <em>Vif</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getGuardRules()
 * @model
 * @generated
 */
public interface GuardRules extends EObject {
	/**
	 * Returns the value of the '<em><b>Selection Off Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Selection Off Below</em>' attribute.
	 * @see #setSelectionOffBelow(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getGuardRules_SelectionOffBelow()
	 * @model
	 * @generated
	 */
	double getSelectionOffBelow();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.GuardRules#getSelectionOffBelow <em>Selection Off Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Selection Off Below</em>' attribute.
	 * @see #getSelectionOffBelow()
	 * @generated
	 */
	void setSelectionOffBelow(double value);

	/**
	 * Returns the value of the '<em><b>Describe Only Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Describe Only Below</em>' attribute.
	 * @see #setDescribeOnlyBelow(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getGuardRules_DescribeOnlyBelow()
	 * @model
	 * @generated
	 */
	double getDescribeOnlyBelow();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.GuardRules#getDescribeOnlyBelow <em>Describe Only Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Describe Only Below</em>' attribute.
	 * @see #getDescribeOnlyBelow()
	 * @generated
	 */
	void setDescribeOnlyBelow(double value);

	/**
	 * Returns the value of the '<em><b>Influence Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Influence Share</em>' attribute.
	 * @see #setInfluenceShare(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getGuardRules_InfluenceShare()
	 * @model
	 * @generated
	 */
	double getInfluenceShare();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.GuardRules#getInfluenceShare <em>Influence Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influence Share</em>' attribute.
	 * @see #getInfluenceShare()
	 * @generated
	 */
	void setInfluenceShare(double value);

	/**
	 * Returns the value of the '<em><b>Condition Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition Number</em>' attribute.
	 * @see #setConditionNumber(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getGuardRules_ConditionNumber()
	 * @model
	 * @generated
	 */
	double getConditionNumber();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.GuardRules#getConditionNumber <em>Condition Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition Number</em>' attribute.
	 * @see #getConditionNumber()
	 * @generated
	 */
	void setConditionNumber(double value);

	/**
	 * Returns the value of the '<em><b>Vif</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vif</em>' attribute.
	 * @see #setVif(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getGuardRules_Vif()
	 * @model
	 * @generated
	 */
	double getVif();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.GuardRules#getVif <em>Vif</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vif</em>' attribute.
	 * @see #getVif()
	 * @generated
	 */
	void setVif(double value);

} // GuardRules
