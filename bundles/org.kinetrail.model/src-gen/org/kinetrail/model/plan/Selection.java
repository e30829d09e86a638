/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Selection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.Selection#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Selection#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Selection#getForwardP <em>Forward P</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Selection#getBackwardP <em>Backward P</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Selection#getBootstrapReplicates <em>Bootstrap Replicates</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Selection#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Selection#isMetricChoice <em>Metric Choice</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getSelection()
 * @model
 * @generated
 */
public interface Selection extends EObject {
	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.kinetrail.model.plan.PlanPackage#getSelection_Enabled()
	 * @model
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Selection#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Criterion</em>' attribute.
	 * @see #setCriterion(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getSelection_Criterion()
	 * @model
	 * @generated
	 */
	String getCriterion();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Selection#getCriterion <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion</em>' attribute.
	 * @see #getCriterion()
	 * @generated
	 */
	void setCriterion(String value);

	/**
	 * Returns the value of the '<em><b>Forward P</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Forward P</em>' attribute.
	 * @see #setForwardP(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getSelection_ForwardP()
	 * @model
	 * @generated
	 */
	double getForwardP();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Selection#getForwardP <em>Forward P</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forward P</em>' attribute.
	 * @see #getForwardP()
	 * @generated
	 */
	void setForwardP(double value);

	/**
	 * Returns the value of the '<em><b>Backward P</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Backward P</em>' attribute.
	 * @see #setBackwardP(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getSelection_BackwardP()
	 * @model
	 * @generated
	 */
	double getBackwardP();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Selection#getBackwardP <em>Backward P</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backward P</em>' attribute.
	 * @see #getBackwardP()
	 * @generated
	 */
	void setBackwardP(double value);

	/**
	 * Returns the value of the '<em><b>Bootstrap Replicates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bootstrap Replicates</em>' attribute.
	 * @see #setBootstrapReplicates(int)
	 * @see org.kinetrail.model.plan.PlanPackage#getSelection_BootstrapReplicates()
	 * @model
	 * @generated
	 */
	int getBootstrapReplicates();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Selection#getBootstrapReplicates <em>Bootstrap Replicates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bootstrap Replicates</em>' attribute.
	 * @see #getBootstrapReplicates()
	 * @generated
	 */
	void setBootstrapReplicates(int value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.kinetrail.model.plan.PlanPackage#getSelection_Seed()
	 * @model
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Selection#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Metric Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metric Choice</em>' attribute.
	 * @see #setMetricChoice(boolean)
	 * @see org.kinetrail.model.plan.PlanPackage#getSelection_MetricChoice()
	 * @model
	 * @generated
	 */
	boolean isMetricChoice();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Selection#isMetricChoice <em>Metric Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric Choice</em>' attribute.
	 * @see #isMetricChoice()
	 * @generated
	 */
	void setMetricChoice(boolean value);

} // Selection
